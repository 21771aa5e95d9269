package import Analysis
import Diagnostics
import StackDSL

/// Finds secrets and certificates where Compose mounts none.
package struct UnmountedFile: Check {
    package static let about = CheckDescription(
        .unmountedFile,
        summary: "a program is to read a file that its container does not have",
        rationale: """
            Compose puts each secret at `/run/secrets/<name>`. A path elsewhere does not exist in the container: \
            Alertmanager and Loki do not start, Prometheus fails at each request that needs the secret. A secret cannot lie \
            below the program's configuration either, since that folder is mounted read-only.
            """,
        references: ["https://github.com/compose-spec/compose-spec/blob/main/09-secrets.md"],
        bad: [
            .stack(#"HTTPClient(authentication: .bearer(.file("/etc/prometheus/token")))"#, stack("/etc/prometheus/token")),
            .stack(
                #"HTTPClient(tls: .init(authority: "/etc/ssl/own.pem"))"#,
                deployed(HTTPClient(tls: .init(authority: "/etc/ssl/own.pem")))),
            .stack(#"HTTPClient(authentication: .bearer(.file("/run/secrets/api/token")))"#, note: "a folder within",
                stack("/run/secrets/api/token")),
        ],
        good: [
            .stack(#"HTTPClient(authentication: .bearer(.file("/run/secrets/token")))"#, stack("/run/secrets/token")),
            .stack(
                #"Stack(…) without a deployment"#,
                ExampleStack.with(services: [service(HTTPClient(authentication: .bearer(.file("/etc/token"))))])),
        ])

    private static func stack(_ path: Name) -> Stack {
        deployed(HTTPClient(authentication: .bearer(.file(path))))
    }

    private static func deployed(_ client: HTTPClient) -> Stack {
        Stack("example", services: [service(client)], deployment: Deployment(joining: "shop"))
    }

    private static func service(_ client: HTTPClient) -> Service {
        Service("api", scrapes: [Scrape(.fixed([TargetGroup(["api:9090"])]), client: client)])
    }

    package static func findings(in stack: ResolvedStack) -> [Finding] {
        var seen: Set<ExternalReference> = []
        return (stack.composition?.services ?? []).flatMap { service in
            service.references.compactMap { reference -> Finding? in
                guard case .file(let path) = reference.kind, reference.secretName == nil, seen.insert(reference).inserted
                else { return nil }
                return Finding(
                    "there is no `\(path)` in the container \"\(service.name)\"", subject: "container \"\(service.name)\"",
                    at: Highlight(reference.site),
                    help: ["name a secret of Compose: `\(MountPoint.secrets)\(fileName(path))`"])
            }
        }
    }

    private static func fileName(_ path: String) -> Substring {
        path.split(separator: "/").last ?? "name"
    }
}
