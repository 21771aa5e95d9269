/// One thing that two states of a stack differ in, as a colleague would say it.
package struct Change: Sendable, Hashable {
    /// A line below the headline.
    package enum Detail: Sendable, Hashable {
        case note(Phrase)
        /// What was there, over as many lines as it has.
        case old(String)
        /// What is there now.
        case new(String)
    }

    package let kind: ChangeKind
    package let consequence: Consequence
    /// One line.
    package let headline: Phrase
    package let details: [Detail]
    /// The files it was seen in, relative to the stack's folder. Sorted.
    package let files: [String]

    init(
        _ kind: ChangeKind, _ consequence: Consequence, _ headline: Phrase, _ details: [Detail] = [], in files: [String]
    ) {
        self.kind = kind
        self.consequence = consequence
        self.headline = headline
        self.details = details
        self.files = Set(files).sorted()
        remark = nil
    }

    /// What is said of one thing, and may be said of others as well.
    private let remark: Remark?

    private struct Remark: Sendable, Hashable {
        let subject: String
        let words: Phrase
    }

    /// `subject: words`
    init(
        _ kind: ChangeKind, _ consequence: Consequence, of subject: String, _ words: Phrase, _ details: [Detail] = [],
        in files: [String]
    ) {
        self.kind = kind
        self.consequence = consequence
        headline = "\(code: subject): \(words)"
        self.details = details
        self.files = Set(files).sorted()
        remark = Remark(subject: subject, words: words)
    }

    /// What is said of several things in the same words is said once.
    static func merged(_ changes: [Change], _ noun: String) -> [Change] {
        struct Key: Hashable {
            let kind: ChangeKind
            let consequence: Consequence
            let words: Phrase
            let details: [Detail]
        }
        var members: [Key: [(subject: String, files: [String])]] = [:]
        for change in changes {
            guard let remark = change.remark else { continue }
            let key = Key(kind: change.kind, consequence: change.consequence, words: remark.words, details: change.details)
            members[key, default: []].append((remark.subject, change.files))
        }
        return changes.compactMap { change in
            guard let remark = change.remark else { return change }
            let key = Key(kind: change.kind, consequence: change.consequence, words: remark.words, details: change.details)
            guard let all = members.removeValue(forKey: key) else { return nil }
            if all.count == 1 { return change }
            let names = all.map(\.subject)
            let isMany = names.count > 3
            let subject: Phrase = isMany ? "\(names.count) \(words: noun)" : .list(names)
            return Change(
                change.kind, change.consequence, "\(subject): \(remark.words)",
                change.details + (isMany ? [.note(.list(names, most: 12))] : []), in: all.flatMap(\.files))
        }
    }
}

/// What follows from a change, the loudest first.
package enum Consequence: String, Sendable, Hashable, CaseIterable, Comparable {
    /// An alert is gone, or somebody is no longer told of it.
    case unheard
    /// Others are told, or at other times, or together with others.
    case told
    /// An alert fires later, less often, or never.
    case quieter
    /// An alert asks for something else, or fires sooner.
    case condition
    case severity
    case newAlert = "new-alert"
    case recording
    case scraping
    case retention
    /// What runs, and how.
    case running
    case dashboard
    /// What people read in a notification.
    case text
    /// Pages for people, and tests: no program that runs reads them.
    case pages
    /// Written in another way, and read alike.
    case spelling

    package static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Whether a program that runs does something else.
    package var isBehavior: Bool { self < .pages }

    /// The head above such changes.
    package var title: String {
        switch self {
        case .unheard: "Not told any more"
        case .told: "Told differently"
        case .quieter: "Alerts that fire later, or never"
        case .condition: "Alerts with other conditions"
        case .severity: "Severities and labels"
        case .newAlert: "New alerts"
        case .recording: "Recording rules"
        case .scraping: "Scraping"
        case .retention: "Retention"
        case .running: "What runs"
        case .dashboard: "Dashboards"
        case .text: "Texts"
        case .pages: "Pages and tests"
        case .spelling: "Read alike"
        }
    }
}

/// What sort of thing has changed; the names are for programs, and stay.
package enum ChangeKind: String, Sendable, Hashable, CaseIterable {
    case alertGone = "alert-gone"
    case alertNew = "alert-new"
    case alertRenamed = "alert-renamed"
    case alertMoved = "alert-moved"
    case threshold
    case comparison
    case hold
    case keepFiring = "keep-firing"
    case query
    case severity
    case labels
    case text
    case recordGone = "record-gone"
    case recordNew = "record-new"
    case recordRenamed = "record-renamed"
    case recordMoved = "record-moved"
    case record
    case group
    case receivers
    case timing
    case hiding
    case receiver
    case receiverRenamed = "receiver-renamed"
    case route
    case inhibition
    case timeInterval = "time-interval"
    case alertmanager
    case jobGone = "job-gone"
    case jobNew = "job-new"
    case jobRenamed = "job-renamed"
    case job
    case scrapeInterval = "scrape-interval"
    case targets
    case relabeling
    case prometheus
    case retention
    case container
    case image
    case dashboardGone = "dashboard-gone"
    case dashboardNew = "dashboard-new"
    case dashboard
    case panelGone = "panel-gone"
    case panelNew = "panel-new"
    case panelRenamed = "panel-renamed"
    case panel
    case dataSource = "data-source"
    case setting
    case fileGone = "file-gone"
    case fileNew = "file-new"
    case lines
    case spelling
    case stackGone = "stack-gone"
    case stackNew = "stack-new"
}
