package import Analysis
import StackDSL

/// Emits Alloy's configuration; nothing for a stack without a Loki.
package func alloyFiles(_ resolved: ResolvedStack) -> [EmittedFile] {
    guard let loki = resolved.stack.loki else { return [] }
    let blocks = [alloyWrite(loki)] + logJobs(of: resolved.stack).flatMap(alloyComponents)
    return [
        EmittedFile(
            path: "alloy/config.alloy",
            contents: AlloyPrinter.print(blocks, header: fileHeader(of: resolved.stack)))
    ]
}
