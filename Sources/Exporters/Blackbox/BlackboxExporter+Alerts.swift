public import StackDSL

extension BlackboxExporter {
    /// How long the certificates that probes see are still valid.
    public static var certificateLifetime: PromQuery { "\(sslEarliestCertExpiry) - time()" }

    /// Alerts about certificates that end, and about the exporter's own configuration.
    ///
    /// Whether a service answers is for an alert of its own, with ``Probe/success``.
    ///
    /// - Parameter certificate: how long they must at least be valid: 14 days and three days.
    public static func alerts(
        certificate: Levels = Levels(warning: .below(.days(14)), critical: .below(.days(3))),
        severities: Severities = Severities()
    ) -> [Alert] {
        certificate.alerts(
            "CertificateEnds", when: certificateLifetime, for: .hours(1), severities,
            summary: "the certificate of {{ $labels.instance }} ends in {{ $value | humanizeDuration }}",
            description: "Whoever renews it has not. Clients refuse the connection when it has ended.") + [
                Alert(
                    "BlackboxConfigNotReloaded", when: blackboxExporterConfigLastReloadSuccessful.value(),
                    is: .equal(.number(0)), for: .minutes(5), severity: severities.warning,
                    summary: "{{ $labels.instance }} could not read its configuration",
                    description: "It goes on with the one before; after a restart it has none.")
            ]
    }
}
