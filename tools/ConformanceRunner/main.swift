import Foundation

// Compares our readers of queries with others. Run by tools/conformance.
let arguments = Array(CommandLine.arguments.dropFirst())
let usage = """
    usage: ConformanceRunner cases FOLDER EXCEPTIONS       a folder of cases, *.jsonl
           ConformanceRunner corpus FOLDER                 rule files and dashboards: read, print, read again
           ConformanceRunner generate COUNT FOLDER         writes rule files of generated queries
           ConformanceRunner compare FOLDER VERSION        compares what promtool said of them
    """

do {
    let agrees: Bool
    switch (arguments.first, arguments.count) {
    case ("cases", 3): agrees = try CaseRun(of: arguments[1], exceptions: ExceptionList(file: arguments[2])).report()
    case ("corpus", 2): agrees = try CorpusRun(of: arguments[1]).report()
    case ("generate", 3):
        try Promtool.generate(Int(arguments[1]) ?? 0, into: arguments[2])
        agrees = true
    case ("compare", 3): agrees = try Promtool.compare(arguments[1], version: arguments[2])
    default:
        print(usage)
        exit(64)
    }
    exit(agrees ? 0 : 1)
} catch {
    print("error: \(error)")
    exit(1)
}
