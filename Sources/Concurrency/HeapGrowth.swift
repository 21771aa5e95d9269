#if canImport(Glibc)
import CHeap

/// Lets the heap grow by much at a time, before threads are started that allocate at once: each step changes the address
/// space, for which all of them wait that meet a new page meanwhile. The default of glibc is a step a page, a quarter of
/// the time in which a large file is analysed. What is not used of a step costs no memory.
///
/// - Source: https://man7.org/linux/man-pages/man3/mallopt.3.html
package func growHeapInLargeSteps() { mallopt(M_TOP_PAD, 64 << 20) }
#else
/// Other systems' heaps grow so by themselves.
package func growHeapInLargeSteps() {}
#endif
