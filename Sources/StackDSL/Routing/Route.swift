package import Diagnostics

/// Who is told of which alerts: a node of Alertmanager's tree.
///
/// An alert goes to the first child that takes it, and on to the next only where a child `continues`; taken by none, it
/// stays with the node itself.
///
/// - Emits: `route:` in `alertmanager/alertmanager.yml`.
/// - Diagnoses: `unrouted-alert`, `shadowed-route`, `contradictory-matchers`, `unemitted-label`, `pattern-as-value`,
///   `muted-critical-alert`, `invalid-timing`, `invalid-raw`.
/// - Source: https://prometheus.io/docs/alerting/latest/configuration/#route
public struct Route: Sendable, Hashable, Allowing {
    package let receiver: Receiver?
    /// Who is told in turns, in place of a receiver.
    package let rotation: Rotation?
    package let matchers: [LabelMatcher]
    package let timing: Timing
    package let muted: [TimeInterval]
    package let active: [TimeInterval]
    package let continues: Bool
    package let routes: [Route]
    package let raw: Raw?
    package let site: DeclarationSite
    /// Silenced checks, each with its reason. Written by `allow`.
    public var allowances: [Allowance] = []

    /// How notifications of a group are spaced.
    public struct Timing: Sendable, Hashable {
        package let groupBy: Grouping?
        package let groupWait: Duration?
        package let groupInterval: Duration?
        package let repeatInterval: Duration?

        /// - Parameters:
        ///   - groupBy: alerts that agree in these labels come in one notification; by default the parent's.
        ///   - wait: before a group's first notification, default 30 s.
        ///   - interval: before a changed group is told again, default 5 min.
        ///   - repeating: before an unchanged group is told again, default 4 h; not below the interval.
        public init(
            groupBy: Grouping? = nil, wait: Duration? = nil, interval: Duration? = nil,
            repeating: Duration? = nil
        ) {
            self.groupBy = groupBy
            groupWait = wait
            groupInterval = interval
            repeatInterval = repeating
        }

        func grouped(byDefault grouping: Grouping) -> Timing {
            Timing(groupBy: groupBy ?? grouping, wait: groupWait, interval: groupInterval, repeating: repeatInterval)
        }
    }

    /// What makes alerts one group.
    public struct Grouping: Sendable, Hashable, ExpressibleByArrayLiteral {
        /// Empty for a single group, at the root only: below it, Alertmanager takes an empty list for the
        /// parent's.
        package let labels: [Label]
        package let byAllLabels: Bool

        /// What an array literal makes; an empty one is a single group.
        public init(arrayLiteral elements: Label...) {
            labels = elements
            byAllLabels = false
        }

        /// What a file says.
        package init(_ labels: [Label], byAllLabels: Bool) {
            self.labels = labels
            self.byAllLabels = byAllLabels
        }

        private init(byAllLabels: Bool) {
            labels = []
            self.byAllLabels = byAllLabels
        }

        /// Every alert is a group of its own. Emits `['...']`.
        public static let byAllLabels = Grouping(byAllLabels: true)
    }

    /// - Parameters:
    ///   - receiver: who is told; by default the parent's.
    ///   - matchers: all must hold.
    ///   - mutedDuring: nobody is told within these times. An alert that still fires afterwards is told then.
    ///   - activeDuring: somebody is told only within these times.
    ///   - continues: the alert goes on to the following siblings.
    ///   - routes: the children.
    ///   - raw: further keys of the route.
    public init(
        to receiver: Receiver? = nil, when matchers: [LabelMatcher], timing: Timing = Timing(),
        mutedDuring: [TimeInterval] = [], activeDuring: [TimeInterval] = [], continues: Bool = false,
        routes: [Route] = [], raw: Raw? = nil, fileID: String = #fileID, filePath: String = #filePath,
        line: Int = #line, column: Int = #column
    ) {
        self.receiver = receiver
        rotation = nil
        self.matchers = matchers
        self.timing = timing
        muted = mutedDuring
        active = activeDuring
        self.continues = continues
        self.routes = routes
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// Tells whoever is on duty.
    ///
    /// - Parameters:
    ///   - rotation: who is on duty when.
    ///   - matchers: all must hold.
    ///   - mutedDuring: nobody is told within these times.
    ///   - continues: the alert goes on to the following siblings.
    ///   - raw: further keys of the route, not of its children.
    /// - Emits: a child for each person, active in the person's shifts, and one for the rest of time. All but the last
    ///   continue, since Alertmanager takes a route that is mute for one that has taken the alert.
    public init(
        onCall rotation: Rotation, when matchers: [LabelMatcher], timing: Timing = Timing(),
        mutedDuring: [TimeInterval] = [], continues: Bool = false, raw: Raw? = nil, fileID: String = #fileID,
        filePath: String = #filePath, line: Int = #line, column: Int = #column
    ) {
        receiver = nil
        self.rotation = rotation
        self.matchers = matchers
        self.timing = timing
        muted = mutedDuring
        active = []
        self.continues = continues
        routes = []
        self.raw = raw
        site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
    }

    /// What a route becomes.
    package init(
        receiver: Receiver?, matchers: [LabelMatcher], timing: Timing, muted: [TimeInterval],
        active: [TimeInterval], continues: Bool, routes: [Route], raw: Raw?, site: DeclarationSite, allowances: [Allowance] = []
    ) {
        self.receiver = receiver
        rotation = nil
        self.matchers = matchers
        self.timing = timing
        self.muted = muted
        self.active = active
        self.continues = continues
        self.routes = routes
        self.raw = raw
        self.site = site
        self.allowances = allowances
    }
}
