#if canImport(Glibc)
import Glibc
#else
import Darwin
#endif

/// How many cores the machine has, one at least.
let coreCount = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
