import StackDSL

@testable import Hms

extension Mistake {
    static let deployment: [Mistake] = [
        //! error duplicate-key: «DeployedProgram(.grafana»
        Mistake("two-programs-on-one-port", in: hms.with { $0.deployment = Deployment(
            joining: "hms", programs: [
                DeployedProgram(.prometheus, on: 9091), DeployedProgram(.grafana, on: 9091),
            ]) }),

        //! error duplicate-key: $0.deployment = «Deployment(»
        Mistake("port-of-the-application", in: hms.with { $0.deployment = Deployment(
            joining: "hms", takenPorts: [3000]) }),

        //! error invalid-container: «DeployedProgram(.loki»
        Mistake("image-that-moves", in: hms.with { $0.deployment = Deployment(
            joining: "hms", programs: [
                DeployedProgram(.loki, image: "grafana/loki:latest"),
            ]) }),

        //! error unmounted-file: «.pagerDuty(routingKey: .file("/etc/alertmanager/key"))»
        Mistake("secret-outside-of-the-container", in: hms.with(
            Routing(default: Receiver("webhook", [
                .pagerDuty(routingKey: .file("/etc/alertmanager/key"))
            ])))),

        //! error invalid-target: «Scrape(.fixed([TargetGroup(["localhost:9090", "localhost:9187"])]))»
        Mistake("target-inside-of-prometheus-itself", in: hms.with(
            Scrape(.fixed([TargetGroup(["localhost:9090", "localhost:9187"])])))),
    ]
}
