import ArgumentParser
import Reports
import StackDSL

/// `stackc query`: reads one expression or template, or many.
struct QueryCommand: StackCommand {
    static let configuration = CommandConfiguration(
        commandName: "query", abstract: "Read an expression: print its tree, type and texts, or its errors.",
        discussion: """
            The expression `-` is read from standard input; one that starts with `-` needs `--` before it.

            With `--jsonl`, standard input holds an object a line, `{"id": 1, "language": "promql", "input": "up", \
            "features": []}` (or `input_b64`, for any bytes), and each is answered with one line: `{"id": 1, "ok": true, \
            "type": …, "canonical": …, "pretty": …, "findings": […]}`, or `{"id": 1, "ok": false, "errors": \
            [{"message": …, "start": 0, "end": 5}]}`. Places are bytes of the text. Errors are what the program refuses to \
            read; findings are what it reads, and fails on later or understands in another way. A template is shown as it \
            is, canonical and pretty: spaces between its actions are text.

            Exits with 1 if the expression has an error.
            """)

    @Argument(help: "The expression.")
    var expression: String?

    @Option(help: "What it is: promql, logql, or template (of a rule's label or annotation).")
    var language: QueryLanguage = .promql

    @Option(
        help: ArgumentHelp(
            """
            What it may use: a version, feature flags, `grafana` for the variables of dashboards; for templates \
            `alertmanager`, or `loki` for those of lines of logs. E.g. `3.14,promql-experimental-functions`.
            """, valueName: "list"))
    var profile: String?

    @Flag(help: "Read objects from standard input, one a line.")
    var jsonl = false

    @Option(help: "When text is coloured; auto is on a terminal.")
    var color: ColorChoice = .auto

    func validate() throws {
        if jsonl == (expression != nil) {
            throw ValidationError(jsonl ? "with `--jsonl`, expressions come from standard input" : "there is no expression")
        }
        _ = try readProfile()
    }

    func run(on stacks: @autoclosure () -> [Stack]) throws -> Outcome {
        let profile = try readProfile()
        do throws(SystemError) {
            guard jsonl else { return try answer(profile) }
            try answerLines(
                of: LineReader { () throws(SystemError) in try SystemCalls.readSome(from: 0) }, profile
            ) { Terminal.standardOutput.write($0) }
            return .success
        } catch {
            Terminal.standardError.write("error: cannot read standard input: \(error.text)\n")
            return .errors
        }
    }

    func readProfile() throws -> QueryProfile {
        let words = (profile ?? "").split(separator: ",").map(String.init)
        do throws(QueryProfile.UnknownWord) {
            return try QueryProfile(language, words: words)
        } catch {
            throw ValidationError("\(error.message); \(error.help)")
        }
    }

    private func answer(_ profile: QueryProfile) throws(SystemError) -> Outcome {
        let text = expression == "-" ? try SystemCalls.allBytes(from: 0) : Array((expression ?? "").utf8)
        var answer = QueryAnswer(to: text, profile, wantsOutline: true)
        answer.addFindings(in: text, profile)
        let output = Terminal.standardOutput, errors = Terminal.standardError
        output.write(QueryTextReport(isColoured: output.isColored(color)).printReading(answer))
        errors.write(QueryTextReport(isColoured: errors.isColored(color)).printRemarks(answer, on: text))
        return answer.reading == nil ? .errors : .success
    }

    /// Answers lines, whatever they hold.
    func answerLines(of lines: LineReader, _ profile: QueryProfile, write: (String) -> Void) throws(SystemError) {
        var lines = lines
        while let line = try lines.next() {
            let request =
                switch line {
                case .bytes(let bytes): QueryRequest(line: bytes, language, profile)
                case .tooLong(let length): QueryRequest(lengthOfLine: length)
                }
            var answer = request.answer
            if let (text, profile) = request.question { answer.addFindings(in: text, profile) }
            write(QueryJSONReport.print(answer, id: request.id))
        }
    }
}

extension QueryLanguage: ExpressibleByArgument {}
