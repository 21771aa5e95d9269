import Serialization
import StackDSL

extension Node.Map {
    /// Sets what one scrape may bring; a limit of 0 is none, which for a job takes away the server's.
    mutating func setKeys(of limits: ScrapeLimits) {
        set("body_size_limit", limits.bodySize.map(sizeText))
        set("sample_limit", limits.samples)
        set("label_limit", limits.labels)
        set("label_name_length_limit", limits.labelNameLength)
        set("label_value_length_limit", limits.labelValueLength)
        set("target_limit", limits.targets)
        set("keep_dropped_targets", limits.droppedTargets)
    }

    /// Sets how names and histograms are read; the protocols stand apart, nearer to the head.
    ///
    /// Before 3.8, native histograms are a feature flag. From 3.4 to 3.6 a job that takes only the older names is refused
    /// unless it says how others are escaped.
    mutating func setKeys(of format: ScrapeFormat, for version: ToolVersion) {
        set("metric_name_validation_scheme", format.names?.rawValue)
        let implied: ScrapeFormat.NameEscaping? =
            format.names == .legacy && version >= .escapingKey ? .underscores : nil
        set("metric_name_escaping_scheme", (format.escaping ?? implied)?.rawValue)
        if version >= .nativeHistogramKey { set("scrape_native_histograms", format.nativeHistograms) }
        set("convert_classic_histograms_to_nhcb", format.convertsClassicHistograms)
        set("always_scrape_classic_histograms", format.keepsClassicHistograms)
        set("extra_scrape_metrics", format.countsScrapes)
    }
}
