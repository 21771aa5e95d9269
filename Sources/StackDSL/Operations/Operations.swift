package import Diagnostics

/// What the operations page of a stack says beyond what the stack itself tells: end points, alerts, routes and log queries
/// stand there anyway.
///
/// ```swift
/// Operations(
///     about: "The back end of a hospital's management.",
///     endPoints: [.init("Health", "http://erp-server:3000/health/ready", "200 and `\"status\":\"ok\"` when it can work")],
///     logQueries: [.init("Errors", #"{service="erp-server"} | json | level="ERROR""#)],
///     limitations: [.init(wish: "503 when degraded", instead: "the probe reads the body", because: "the handler answers 200")])
/// ```
/// - Emits: parts of `OPERATIONS.md`.
public struct Operations: Sendable, Hashable {
    package let about: DisplayText?
    package let endPoints: [EndPoint]
    package let logQueries: [UsefulLogQuery]
    package let procedures: [Procedure]
    package let limitations: [Limitation]

    /// - Parameters:
    ///   - about: what runs here, below the page's title. Markdown.
    ///   - endPoints: addresses that people need and that the stack does not scrape or probe.
    ///   - logQueries: what is looked for in the logs.
    ///   - procedures: sections of their own: how to deploy the application, how to silence, whom to call.
    ///   - limitations: what could not be done as it was wished.
    public init(
        about: DisplayText? = nil, endPoints: [EndPoint] = [], logQueries: [UsefulLogQuery] = [],
        procedures: [Procedure] = [], limitations: [Limitation] = []
    ) {
        self.about = about
        self.endPoints = endPoints
        self.logQueries = logQueries
        self.procedures = procedures
        self.limitations = limitations
    }

    /// An address that people need.
    public struct EndPoint: Sendable, Hashable {
        package let name: DisplayText
        package let address: Name
        package let purpose: DisplayText

        /// An address, with what is found there.
        public init(_ name: DisplayText, _ address: Name, _ purpose: DisplayText) {
            self.name = name
            self.address = address
            self.purpose = purpose
        }
    }

    /// A query that is asked again and again.
    ///
    /// - Diagnoses: `logql-syntax`.
    public struct UsefulLogQuery: Sendable, Hashable {
        package let title: DisplayText
        package let query: LogQuery
        package let site: DeclarationSite

        /// A query with the question that it answers.
        public init(
            _ title: DisplayText, _ query: LogQuery, fileID: String = #fileID, filePath: String = #filePath,
            line: Int = #line, column: Int = #column
        ) {
            self.title = title
            self.query = query
            site = .init(fileID: fileID, filePath: filePath, line: line, column: column)
        }
    }

    /// A section of the page.
    public struct Procedure: Sendable, Hashable {
        package let title: DisplayText
        package let text: DisplayText

        /// - Parameter text: Markdown; headings in it begin at the third level.
        public init(_ title: DisplayText, _ text: DisplayText) {
            self.title = title
            self.text = text
        }
    }

    /// What was wished, and what there is instead.
    public struct Limitation: Sendable, Hashable {
        package let wish: DisplayText
        package let substitute: DisplayText
        package let reason: DisplayText

        /// A wish, what is done instead, and why.
        public init(wish: DisplayText, instead substitute: DisplayText, because reason: DisplayText) {
            self.wish = wish
            self.substitute = substitute
            self.reason = reason
        }
    }
}
