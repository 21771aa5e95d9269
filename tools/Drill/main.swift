import Foundation

// Plays the rule tests of a stack to a real Prometheus and a real Alertmanager: see docs/. Run by `make drill`.
let usage = """
    usage: drill FOLDER [--alert NAME]… [--step MILLISECONDS]

      FOLDER   what was emitted of a stack, e.g. out/hms
      --alert  only alerts of this name
      --step   how long a test's interval takes; 500 unless told otherwise

    """

func say(_ line: String) { FileHandle.standardOutput.write(Data((line + "\n").utf8)) }

func fail(_ words: String, _ code: Int32) -> Never {
    FileHandle.standardError.write(Data(words.utf8))
    exit(code)
}

var arguments = CommandLine.arguments.dropFirst()
var folder: String?
var names: [String] = []
var step: Int64 = 500
while let argument = arguments.popFirst() {
    switch argument {
    case "--help", "-h":
        say(usage)
        exit(0)
    case "--alert":
        guard let name = arguments.popFirst() else { fail(usage, 64) }
        names.append(name)
    case "--step":
        guard let number = arguments.popFirst().flatMap(Int64.init), (20...60_000).contains(number) else { fail(usage, 64) }
        step = number
    default:
        guard folder == nil, !argument.hasPrefix("-") else { fail(usage, 64) }
        folder = argument
    }
}
guard let folder else { fail(usage, 64) }

let servers: RunningServers
do { servers = try RunningServers() } catch { fail("error: \(error)\n", 1) }
let signals = [SIGINT, SIGTERM, SIGHUP].map { number in
    signal(number, SIG_IGN)
    let source = DispatchSource.makeSignalSource(signal: number, queue: .global())
    source.setEventHandler {
        servers.end()
        exit(128 + number)
    }
    source.resume()
    return source
}
do {
    let stack = try StackFiles(URL(fileURLWithPath: folder))
    let drill = Drill(stack: stack, names: names, step: step, programs: try Programs(), servers: servers, say: say)
    let isGood = try await drill.run()
    servers.end()
    exit(isGood ? 0 : 1)
} catch {
    servers.end()
    fail("error: \(error)\n", 1)
}
