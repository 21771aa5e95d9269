import SharedStacks
import StackDSL

/// What differs between development, staging and production. Everything else is said once.
struct Environment {
    let name: String
    let place: Place
    /// What the backend is started with (given). What is below it is kept out of Loki too, should a service be started
    /// with another level.
    let logLevel: LogLevel
    let logForm: LogForm
    let logRetention: Duration
    let metricRetention: Duration

    /// Where the platform runs.
    enum Place {
        /// In Compose, as the monitoring does: containers know each other by name.
        case compose
        /// On Amazon's ECS: tasks come and go, and are found by asking ECS. Everything there is reached by mutual TLS.
        case ecs(region: String, cluster: String, domain: String)
    }

    // Retentions, regions and clusters are chosen; the account is a stand-in.

    static let development = Environment(
        name: "development", place: .compose, logLevel: .debug, logForm: .console, logRetention: .days(7),
        metricRetention: .days(7))

    static let staging = Environment(
        name: "staging",
        place: .ecs(
            region: "ap-east-1", cluster: "arn:aws:ecs:ap-east-1:000000000000:cluster/trading-staging",
            domain: "staging.trading.internal"),
        logLevel: .info, logForm: .json, logRetention: .days(14),
        metricRetention: .days(15))

    static let production = Environment(
        name: "production",
        place: .ecs(
            region: "ap-east-1", cluster: "arn:aws:ecs:ap-east-1:000000000000:cluster/trading-production",
            domain: "production.trading.internal"),
        logLevel: .warning, logForm: .json, logRetention: .days(90),
        metricRetention: .days(90))
}

/// The backend, as the programs of the monitoring reach it.
extension Environment {
    /// Its name in the network, which its certificate is for.
    var backendHost: String {
        switch place {
        case .compose: "backend"
        case .ecs(_, _, let domain): "backend.\(domain)"
        }
    }

    var backendScheme: Scrape.Scheme {
        switch place {
        case .compose: .http
        case .ecs: .https
        }
    }

    /// Who asks, and whom it trusts: both sides show certificates of the platform's own authority.
    var backendClient: HTTPClient {
        switch place {
        case .compose:
            HTTPClient()
        case .ecs:
            HTTPClient(
                tls: .init(
                    authority: SecretFile.path("trading_ca.pem"), certificate: SecretFile.path("monitoring.pem"),
                    key: SecretFile.secret("monitoring_key.pem"), serverName: Name(verbatim: backendHost)))
        }
    }

    /// A page of the backend.
    func backendURL(_ path: String) -> Name {
        Name(verbatim: "\(backendScheme.rawValue)://\(backendHost):8000\(path)")
    }

    /// Where metrics are that are not at a host of the service's own name.
    func discovery(port: Int) -> Discovery? {
        switch place {
        case .compose: nil
        case .ecs(let region, let cluster, _):
            .ecs(region: Name(verbatim: region), clusters: [Name(verbatim: cluster)], port: port)
        }
    }

    /// Of all that is discovered, the tasks of one service.
    func only(_ service: Name) -> [Relabeling] {
        switch place {
        case .compose: []
        case .ecs: [.keep(where: ["__meta_ecs_service"], matches: service)]
        }
    }

    /// How log lines get to Loki.
    var logCollector: LogCollector {
        switch place {
        case .compose: LogCollector()
        case .ecs(_, _, let domain): LogCollector(pushingTo: Name(verbatim: "http://loki.\(domain):3100"))
        }
    }

    /// What one service writes to standard output: found by the label that Compose or ECS gives its containers.
    func containers(of service: Name) -> Containers {
        switch place {
        case .compose: .composeService(service)
        case .ecs: .labelled("com.amazonaws.ecs.container-name", service)
        }
    }
}
