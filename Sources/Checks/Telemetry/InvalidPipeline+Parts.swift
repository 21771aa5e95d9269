import Analysis
import Diagnostics
import StackDSL

/// What is wrong with a component by itself.
extension InvalidPipeline {
    static func ofMemory(_ memory: MemoryLimit, _ site: DeclarationSite?) -> [Finding] {
        guard let site else { return [] }
        let message: String? =
            switch memory.kind {
            case .share(let limit, let spike):
                problem(limit.value(in: .percent), spike?.value(in: .percent), upTo: 100, "percent")
            case .size(let limit, let spike):
                problem(limit.value(in: .mebibytes), spike?.value(in: .mebibytes), upTo: 1_048_576, "MiB")
            }
        return message.map {
            [
                Finding(
                    $0, subject: "memory limit", at: Highlight(site),
                    help: ["`MemoryLimit.share(.percent(80), spike: .percent(20))` is usual in a container"])
            ]
        } ?? []
    }

    private static func problem(_ limit: Double, _ spike: Double?, upTo most: Double, _ unit: String) -> String? {
        if !(limit >= 1 && limit <= most) || limit != limit.rounded() {
            return "the memory limit is not a whole number of \(unit) from 1 to \(NumberText.shortest(most))"
        }
        guard let spike else { return nil }
        if !(spike >= 1 && spike < limit) || spike != spike.rounded() {
            return "the spike is not a whole number of \(unit) below the memory limit"
        }
        return nil
    }

    static func ofReceiver(_ receiver: TelemetryReceiver, _ id: String) -> [Finding] {
        let problem: (String, String)? =
            switch receiver.kind {
            case .otlp(nil, nil, _, _, _): ("listens neither for gRPC nor for HTTP", "give it a port: `grpc: 4317`")
            case .prometheus(let services) where services.allSatisfy(\.scrapes.isEmpty):
                ("scrapes nothing", "name services that have scrapes")
            case .files(let files, _, _, _, _) where files.isEmpty: ("reads no file", "name files: `[\"/var/log/*.log\"]`")
            case .host(let metrics, _, _) where metrics.isEmpty: ("measures nothing", "name what: `metrics: [.cpu, .memory]`")
            case .otlp, .prometheus, .files, .host, .connector: nil
            }
        return problem.map {
            [Finding("`\(id)` \($0.0)", subject: "receiver \"\(id)\"", at: Highlight(receiver.site), help: [$0.1])]
        } ?? []
    }

    static func ofProcessor(_ processor: TelemetryProcessor, _ id: String) -> [Finding] {
        problems(of: processor).map {
            Finding("`\(id)` \($0.0)", subject: "processor \"\(id)\"", at: Highlight(processor.site), help: [$0.1])
        }
    }

    private static func problems(of processor: TelemetryProcessor) -> [(String, String)] {
        let nothing = [("has nothing to do", "tell it what to do, or leave it out")]
        switch processor.kind {
        case .batch(let size, _, let maximum):
            if size < 1 { return [("sends batches of nothing", "give a `size:` of at least 1")] }
            if let maximum, maximum < size {
                return [("has a `maximum:` of \(maximum), which is below its `size:` of \(size)", "give at least \(size)")]
            }
            return []
        case .attributes(let actions), .resource(let actions): return actions.isEmpty ? nothing : []
        case .maskedBodies(let names, _): return names.isEmpty ? nothing : []
        case .redaction(let names, let values, _): return names.isEmpty && values.isEmpty ? nothing : []
        case .filter(let conditions):
            return conditions.isEmpty ? nothing : conditions.compactMap { unusable($0) ?? unbalanced($0.test.expression) }
        case .transform(let statements):
            return statements.isEmpty ? nothing : statements.compactMap { unbalanced($0.text.text) }
        case .probabilisticSampler(let share): return outOfRange(share)
        case .tailSampling(let policies, _, let traces):
            if policies.isEmpty { return nothing }
            if traces < 1 { return [("holds no traces", "give `holding:` at least 1")] }
            return policies.flatMap(problems)
        }
    }

    private static func problems(of policy: SamplingPolicy) -> [(String, String)] {
        switch policy.kind {
        case .share(let share): outOfRange(share)
        case .slow(let duration) where duration < .milliseconds(1):
            [("keeps traces over \(duration.prometheusText), which are all", "say `.all()`, or give a time above zero")]
        case .rate(let spans) where spans < 1: [("keeps \(spans) spans a second", "give at least 1")]
        case .attribute(_, let values) where values.isEmpty, .dropping(_, let values) where values.isEmpty:
            [("has a policy `\(policy.name.text)` without values", "name the values that it is about")]
        case .all, .errors, .slow, .rate, .attribute, .dropping: []
        }
    }

    private static func outOfRange(_ share: Quantity) -> [(String, String)] {
        let percent = share.value(in: .percent)
        return percent > 0 && percent <= 100
            ? [] : [("keeps \(share.text) of what comes", "give a share above 0 % and up to 100 %: `.percent(10)`")]
    }

    /// A test that the subject has no field for.
    private static func unusable(_ condition: TelemetryCondition) -> (String, String)? {
        switch (condition.subject, condition.test.kind) {
        case (.metric, .attribute), (.metric, .attributeMatches):
            ("asks for an attribute of a metric, which has none", "test the `.name` or the `.resource`")
        case (.log, .name), (.log, .nameMatches):
            ("asks for the name of a log record, which has none", "test an `.attribute`")
        case (.span, .severityBelow), (.metric, .severityBelow):
            ("asks how severe a \(condition.subject.rawValue) is", "only log records have a severity")
        case (.span, _), (.log, _), (.metric, _): nil
        }
    }

    /// A statement whose quotes or brackets do not close.
    private static func unbalanced(_ text: String?) -> (String, String)? {
        guard let text else { return nil }
        var open: [Character] = []
        var isQuoted = false
        var isEscaped = false
        for character in text {
            if isQuoted {
                if isEscaped { isEscaped = false } else if character == "\\" { isEscaped = true } else if character == "\"" { isQuoted = false }
                continue
            }
            switch character {
            case "\"": isQuoted = true
            case "(": open.append(")")
            case "[": open.append("]")
            case "{": open.append("}")
            case ")", "]", "}":
                if open.popLast() != character {
                    return ("has a `\(character)` that closes nothing in `\(text)`", "take it away, or open it before")
                }
            default: break
            }
        }
        if isQuoted { return ("has a text that never ends in `\(text)`", "close it with `\"`") }
        return open.last.map { ("has a bracket that never closes in `\(text)`", "close it with `\($0)`") }
    }
}

extension TelemetryCondition.Test {
    fileprivate var expression: String? { if case .expression(let text) = kind { text.text } else { nil } }
}
