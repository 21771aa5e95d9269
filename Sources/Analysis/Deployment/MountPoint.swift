import StackDSL

/// Where each program finds what is written for it, inside its container.
///
/// The emitted folders are mounted here, and the files themselves name the same paths.
package enum MountPoint {
    package static let prometheus = "/etc/prometheus"
    package static let alertmanager = "/etc/alertmanager"
    package static let blackbox = "/etc/blackbox"
    package static let loki = LokiServer.configurationFolder
    package static let openTelemetryCollector = "/etc/otelcol-contrib"
    package static let jaeger = "/etc/jaeger"
    package static let grafanaProvisioning = "/etc/grafana/provisioning"
    /// What survives a restart.
    package static let prometheusData = "/prometheus"
    package static let alertmanagerData = "/alertmanager"
    package static let lokiData = LokiServer.stateFolder
    package static let grafanaData = "/var/lib/grafana"
    /// Compose mounts each secret here, under its name.
    package static let secrets = "/run/secrets/"
}
