import StackDSL

/// What Prometheus finds, and whom it speaks to.
extension PrometheusFeatureCase {
    private static let token = Secret.file("secrets/token")
    private static let mutual = HTTPClient.TLS(
        authority: "secrets/ca.pem", certificate: "secrets/own.pem", key: .file("secrets/own.key"), serverName: "erp",
        oldest: .v1_2, newest: .v1_3)

    static let discoveries: [PrometheusFeatureCase] = [
        .init("list") {
            $0.add(
                .list("hosts", [TargetGroup(["a:1", "b:1"], labels: ["zone": "on"]), TargetGroup(["c:1"])], refresh: .minutes(1)),
                "list")
        },
        .init("files") { $0.add(.files(["targets/*.yml", "hosts.json"]), "files") },
        .init("dns") { $0.add(.dns(["erp"], type: .a, port: 9090, refresh: .seconds(10)), "dns") },
        .init("http") { $0.add(.http("http://inventory/targets", refresh: .minutes(2)), "http-sd") },
        .init("docker") {
            $0.add(
                .docker(port: 1, filters: [.init("label", ["scrape"])], hostNetworkHost: "10.0.0.1", refresh: .minutes(2)),
                "docker")
        },
        .init("docker, first network", since: (2, 54)) { $0.add(.docker(matchesFirstNetwork: false), "docker-networks") },
        .init("kubernetes", lackedBy: ["bookworm"]) {
            $0.add(
                .kubernetes(
                    .pod, namespaces: ["erp"], selectors: [.init(.pod, label: "app=erp", field: "spec.nodeName=a")],
                    attaching: [.node], apiServer: "https://k8s:6443",
                    client: HTTPClient(authentication: .bearer(token))), "pods")
        },
        .init("kubernetes, own namespace", lackedBy: ["bookworm"]) {
            $0.add(.kubernetes(.service, namespaces: ["erp"], inOwnNamespace: true), "services")
        },
        .init("kubernetes, configuration", lackedBy: ["bookworm"]) {
            $0.add(.kubernetes(.endpointslice, kubeconfig: .file("secrets/kubeconfig")), "slices")
        },
        .init("kubernetes, namespaces' metadata", since: (3, 6)) {
            $0.add(.kubernetes(.pod, attaching: [.node, .namespace]), "namespaces")
        },
        .init("kubernetes, deployments", since: (3, 11)) {
            $0.add(.kubernetes(.pod, attaching: [.deployment, .job, .cronjob]), "deployments")
        },
        .init("ec2") {
            $0.add(
                .ec2(
                    region: "eu-central-1", port: 1, filters: [.init("tag:Role", ["a", "b"])], profile: "erp",
                    roleARN: "arn:aws:iam::1:role/scrape", endpoint: "https://ec2.example", refresh: .minutes(2)), "ec2")
        },
        .init("ecs", since: (3, 8)) {
            $0.add(
                .ecs(
                    region: "eu-central-1", clusters: ["arn:aws:ecs:eu-central-1:1:cluster/erp"], port: 9090,
                    refresh: .minutes(2)), "ecs")
        },
        // Debian builds no Prometheus with it.
        .init("consul", lackedBy: ["bookworm", "trixie", "sid"]) {
            $0.add(
                .consul(
                    "consul:8500", scheme: .https, services: ["erp"], tags: ["scrape"], datacenter: "dc1",
                    namespace: "erp", allowsStale: false, client: HTTPClient(authentication: .bearer(token)),
                    refresh: .minutes(1)), "consul")
        },
        .init("consul, filter", since: (3, 0), lackedBy: ["bookworm", "trixie", "sid"]) {
            $0.add(.consul(filter: #"Meta.env == "qa""#), "consul-filter")
        },
    ]

    static let clients: [PrometheusFeatureCase] = [
        .init("basic") { $0.add(HTTPClient(authentication: .basic(user: "u", password: token)), "basic") },
        .init("bearer") { $0.add(HTTPClient(authentication: .bearer(token)), "bearer") },
        .init("another scheme") {
            $0.add(HTTPClient(authentication: .authorization(scheme: "Token", token)), "scheme")
        },
        .init("OAuth 2") {
            $0.add(
                HTTPClient(
                    authentication: .oauth2(
                        client: "erp", secret: token, tokenURL: "https://id.example/token", scopes: ["read"],
                        parameters: [HTTPParameter("audience", "erp")], tls: mutual)), "oauth2")
        },
        .init("mutual TLS") {
            $0.add(HTTPClient(tls: mutual, followsRedirects: false, usesHTTP2: false, proxy: "http://proxy:3128"), "mutual")
        },
        .init("proxy, exceptions", since: (2, 43)) {
            $0.add(HTTPClient(proxy: HTTPProxy("http://proxy:3128", except: ["localhost", "10.0.0.0/8"])), "except")
        },
        .init("proxy, environment", since: (2, 43)) { $0.add(HTTPClient(proxy: .fromEnvironment), "environment") },
        .init("proxy, headers", since: (2, 43), takenBy: ["bookworm"]) {
            $0.add(
                HTTPClient(proxy: HTTPProxy("http://proxy:3128", connectHeaders: [HTTPHeader("X-From", "erp")])), "connect")
        },
        // Debian's 2.53 is built with a newer library, which has it.
        .init("headers", since: (2, 55), takenBy: ["trixie"]) {
            $0.add(HTTPClient(headers: [HTTPHeader("X-A", "a"), HTTPHeader("X-B", from: token)]), "headers")
        },
    ]

    static let remotes: [PrometheusFeatureCase] = [
        .init("remote write") {
            $0.remoteWrites.append(
                RemoteWrite(
                    "https://a/api/v1/write", name: "a", timeout: .seconds(10), sendsExemplars: true,
                    sendsNativeHistograms: true,
                    client: HTTPClient(
                        authentication: .basic(user: "u", password: token), headers: [HTTPHeader("X-Scope-OrgID", "erp")]),
                    queue: .init(
                        capacity: 5_000, shards: 2...20, samplesPerRequest: 1_000, deadline: .seconds(2),
                        backoff: .milliseconds(50)...(.seconds(10)), retriesWhenLimited: true),
                    metadata: .every(.minutes(5)), relabeling: [.drop(where: ["__name__"], matches: "go_.*")]))
        },
        .init("remote write, signed") {
            $0.remoteWrites.append(
                RemoteWrite(
                    "https://b/api/v1/write", signing: AWSSigning(region: "eu-central-1", roleARN: "arn:aws:iam::1:role/w"),
                    metadata: .none))
        },
        .init("remote write, age", since: (2, 50)) {
            $0.remoteWrites.append(RemoteWrite("https://c/api/v1/write", queue: .init(sampleAge: .hours(1))))
        },
        .init("remote write, second protocol", since: (2, 54)) {
            $0.remoteWrites.append(RemoteWrite("https://d/api/v1/write", message: .v2))
        },
        .init("remote write, addresses", since: (3, 1)) {
            $0.remoteWrites.append(RemoteWrite("https://e/api/v1/write", spreadsOverAddresses: true))
        },
        .init("remote read") {
            $0.remoteReads.append(
                RemoteRead(
                    "https://a/api/v1/read", name: "a", timeout: .seconds(30), requiredLabels: ["team": "erp"],
                    readsRecent: true, addsExternalLabels: false, client: HTTPClient(authentication: .bearer(token))))
        },
        .init("alertmanagers") {
            $0.alertmanagers = [
                "one:9093", "two:9093",
                AlertmanagerTarget(
                    "three:9093", scheme: .https, pathPrefix: "/am", timeout: .seconds(5),
                    client: HTTPClient(authentication: .basic(user: "u", password: token), tls: mutual)),
                AlertmanagerTarget(
                    found: .dns(["alertmanager"], type: .a, port: 9093), relabeling: [.keep(where: ["__meta_dns_name"], matches: "a")]),
            ]
            $0.alertRelabeling = [.dropLabels(matching: "replica")]
        },
        .init("alertmanagers, relabelling", since: (2, 51)) {
            $0.alertmanagers.append(
                AlertmanagerTarget(
                    "four:9093", alertRelabeling: [.drop(where: ["severity"], matches: "info")]))
        },
    ]
}
