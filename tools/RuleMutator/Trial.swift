import Foundation

/// Mistakes given to the tests of the rules they were made in, and the same rules without any.
struct Trial {
    /// Every mistake that there is, equal ones of several environments once.
    let mutants: [Mutant]
    /// Whether all rules were looked at, so that an argument about any other has outlived its rule.
    let isWhole: Bool

    /// - Parameter only: a part of the paths of the rule files that are looked at.
    init(of root: URL, only: String? = nil) throws {
        let paths = (FileManager.default.enumerator(atPath: root.path)?.compactMap { $0 as? String } ?? [])
            .filter { $0.contains("prometheus/rules/") && $0.hasSuffix(".yml") }
            .filter { only.map($0.contains) ?? true }.sorted()
        var seen: Set<String> = []
        mutants = try paths.compactMap { try RuleFile($0, in: root) }.flatMap { $0.mutants() }
            .filter { seen.insert($0.identity).inserted }
        isWhole = only == nil
    }

    struct Result {
        var tried = 0
        var noticed = 0
        var argued = 0
        /// What no test noticed and nobody argued about.
        var unknown: [Survivors.Key] = []
        /// Rules whose tests fail, or are none, without a mistake: what they notice then proves nothing.
        var unfit: [String] = []
        /// What is argued about and is noticed, or is no mistake any more.
        var stale: [Survivors.Key] = []
        var controls = 0

        var share: Double { tried == 0 ? 0 : Double(noticed) / Double(tried) }
        var isGood: Bool { share >= 0.95 && unknown.isEmpty && unfit.isEmpty && stale.isEmpty }

        /// For a reader: what is wrong, a line each, then the sum.
        var lines: [String] {
            let tenths = Int(share * 1000)
            return unfit
                + unknown.map { "survived\t\($0.rule)\t\($0.mistake)" }
                + stale.map { "argued for nothing: noticed, or no longer made\t\($0.rule)\t\($0.mistake)" } + [
                    "\(tried) mistakes, \(noticed) noticed (\(tenths / 10).\(tenths % 10) %), \(argued) argued, \(unknown.count) not; "
                        + "\(controls) without a mistake, \(unfit.count) of them not passed"
                ]
        }
    }

    /// - Parameter places: of the mistakes that are tried.
    func run(_ places: [Int], beside survivors: Survivors) throws -> Result {
        let tried = places.map { mutants[$0] }
        var seen: Set<String> = []
        let controls = tried.map(\.control).filter { seen.insert($0.identity).inserted }
        let verdicts = try Promtool.verdicts(on: tried + controls)
        var result = Result()
        result.tried = tried.count
        result.controls = controls.count
        result.unfit = zip(controls, verdicts.dropFirst(tried.count)).compactMap { control, verdict in
            switch verdict {
            case .passed: nil
            case .failed: "its tests fail without a mistake\t\(control.rule)"
            case .untested: "has no test\t\(control.rule)"
            }
        }
        var survived: Set<Survivors.Key> = []
        for (mutant, verdict) in zip(tried, verdicts) {
            if verdict == .failed {
                result.noticed += 1
            } else if survivors.reasons[mutant.key] != nil {
                result.argued += 1
                survived.insert(mutant.key)
            } else {
                result.unknown.append(mutant.key)
            }
        }
        let known = Dictionary(grouping: mutants.indices) { mutants[$0].key }
        let asked = Set(places)
        result.stale = survivors.keys.filter { key in
            guard let all = known[key] else { return isWhole }
            // One of several of the name is enough, and may not have been tried.
            return !survived.contains(key) && all.allSatisfy(asked.contains)
        }
        return result
    }
}
