// 0 Draw only what a question asks for
// Without this setting Neo4j Browser adds every other relationship among the nodes of an answer.
:config autoComplete: false
