/** Memory of another process, as Linux keeps it in /proc. */
import { readFileSync } from 'node:fs'

/** In megabytes: VmHWM is the most that was ever resident, VmRSS what is now. Null where the system does not tell. */
export function processMemory(pid: number | undefined, field: 'VmHWM' | 'VmRSS'): number | null {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const kilobytes = new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]
    return kilobytes === undefined ? null : Math.round((Number(kilobytes) * 1024) / 1_000_000)
  } catch {
    return null
  }
}
