/// The keys of a dashboard and of its panels, in the classic form.
///
/// - Source: https://grafana.com/docs/grafana/latest/visualizations/dashboards/build-dashboards/view-dashboard-json-model/
extension RawKeys {
    static let dashboard = RawKeys(
        """
        title = Dashboard(title)
        uid = Dashboard(uid:)
        id =
        version =
        schemaVersion =
        description = Dashboard(description:)
        tags = Dashboard(tags:)
        templating = Dashboard(variables:)
        panels = Dashboard(rows:)
        links = Dashboard(links:)
        annotations = Dashboard(annotations:)
        time = Dashboard(time:)
        refresh = Dashboard(refresh:)
        timezone = Dashboard(timeZone:)
        graphTooltip = Dashboard(tooltip:)
        editable = Dashboard(isEditable:)
        fiscalYearStartMonth -
        liveNow -
        preload -
        weekStart -
        timepicker: hidden nowDelay quick_ranges refresh_intervals time_options
        """, isComplete: true)

    /// Of all kinds together: what the DSL has a word for in one kind is refused in all. Each kind has further options.
    static let panel = RawKeys(
        """
        id =
        type =
        title = Panel(title)
        gridPos = Panel(size:)
        pluginVersion =
        description = Panel(description:)
        links = Panel(links:)
        datasource = PanelQuery(…)
        targets = Panel(queries:)
        transformations = PanelSettings(transformations:)
        transparent = PanelSettings(isTransparent:)
        interval = PanelSettings(minimumStep:)
        maxDataPoints = PanelSettings(maximumPoints:)
        timeFrom = PanelSettings(timeFrom:)
        timeShift = PanelSettings(timeShift:)
        repeat = PanelSettings(repetition:)
        repeatDirection = PanelSettings(repetition:)
        maxPerRow = PanelSettings(repetition:)
        cacheTimeout -
        hideTimeOverride -
        queryCachingTTL -
        timeCompare -
        fieldConfig.overrides = Panel(overrides:)
        fieldConfig.defaults.color = Panel(colors:)
        fieldConfig.defaults.decimals = Panel(decimals:)
        fieldConfig.defaults.links = PanelSettings(valueLinks:)
        fieldConfig.defaults.mappings = Panel(mappings:)
        fieldConfig.defaults.max = Panel(max:)
        fieldConfig.defaults.min = Panel(min:)
        fieldConfig.defaults.noValue = PanelSettings(noValue:)
        fieldConfig.defaults.thresholds = Panel(thresholds:)
        fieldConfig.defaults.unit = Panel(unit:)
        fieldConfig.defaults: actions description displayName displayNameFromDS fieldMinMax filterable nullValueMode path writeable
        fieldConfig.defaults.custom.? -
        fieldConfig.defaults.custom.axisCenteredZero = PanelAxis(centersZero:)
        fieldConfig.defaults.custom.axisLabel = PanelAxis(label:)
        fieldConfig.defaults.custom.axisPlacement = PanelAxis(placement:)
        fieldConfig.defaults.custom.axisSoftMax = PanelAxis(softMaximum:)
        fieldConfig.defaults.custom.axisSoftMin = PanelAxis(softMinimum:)
        fieldConfig.defaults.custom.scaleDistribution = PanelAxis(scale:)
        fieldConfig.defaults.custom.drawStyle = Panel(style:)
        fieldConfig.defaults.custom.fillOpacity = Panel(fill:)
        fieldConfig.defaults.custom.lineInterpolation = Panel(interpolation:)
        fieldConfig.defaults.custom.lineWidth = Panel(lineWidth:)
        fieldConfig.defaults.custom.showPoints = Panel(points:)
        fieldConfig.defaults.custom.spanNulls = Panel(gaps:)
        fieldConfig.defaults.custom.stacking = Panel(stacking:)
        fieldConfig.defaults.custom.thresholdsStyle = Panel(thresholdStyle:)
        fieldConfig.defaults.custom.align = Panel(alignment:)
        fieldConfig.defaults.custom.cellOptions = Panel(cell:)
        fieldConfig.defaults.custom.filterable = Panel(isFilterable:)
        options.? -
        options.legend.? -
        options.legend.calcs = PanelLegend
        options.legend.displayMode = PanelLegend
        options.legend.placement = PanelLegend
        options.legend.showLegend = PanelLegend
        options.legend.sortBy = PanelLegend
        options.legend.sortDesc = PanelLegend
        options.legend.values = Panel(legendValues:)
        options.legend.show = Panel(showsLegend:)
        options.tooltip.? -
        options.tooltip.mode = PanelTooltip
        options.tooltip.sort = PanelTooltip
        options.tooltip.hideZeros = PanelTooltip
        options.reduceOptions.? -
        options.reduceOptions.calcs = Panel(reducer:)
        options.footer.? -
        options.footer.reducer = Panel(footer:)
        options.footer.show = Panel(footer:)
        options.color.? -
        options.color.scheme = Panel(scheme:)
        options.yAxis.? -
        options.yAxis.axisLabel = PanelAxis(label:)
        options.yAxis.axisPlacement = PanelAxis(placement:)
        options.yAxis.decimals = Panel(decimals:)
        options.yAxis.max = Panel(max:)
        options.yAxis.min = Panel(min:)
        options.yAxis.unit = Panel(unit:)
        options.orientation = Panel(orientation:)
        options.colorMode = Panel(colorMode:)
        options.graphMode = Panel(graph:)
        options.textMode = Panel(textMode:)
        options.justifyMode = Panel(isCentered:)
        options.showPercentChange = Panel(showsChange:)
        options.showThresholdLabels = Panel(showsLabels:)
        options.showThresholdMarkers = Panel(showsMarkers:)
        options.displayMode = Panel(display:)
        options.showUnfilled = Panel(showsUnfilled:)
        options.cellHeight = Panel(rowHeight:)
        options.showHeader = Panel(showsHeader:)
        options.sortBy = Panel(sort:)
        options.calculate = Panel(calculates:)
        options.dedupStrategy = Panel(deduplication:)
        options.prettifyLogMessage = Panel(formatsJSON:)
        options.showLabels = Panel(showsLabels:)
        options.showTime = Panel(showsTime:)
        options.sortOrder = Panel(order:)
        options.wrapLogMessage = Panel(wraps:)
        options.content = Panel(content:)
        options.mode = Panel(format:)
        options.mergeValues = Panel(merges:)
        options.rowHeight = Panel(rowHeight:)
        options.colWidth = Panel(columnWidth:)
        options.displayLabels = Panel(labels:)
        options.pieType = Panel(isDonut:)
        options.alertInstanceLabelFilter = Panel(matching:)
        options.datasource = Panel(from:)
        options.groupBy = Panel(groupedBy:)
        options.groupMode = Panel(groupedBy:)
        options.maxItems = Panel(maximum:)
        options.stateFilter = Panel(states:)
        options.viewMode = Panel(showsCount:)
        options.stacking = Panel(stacking:)
        options.xField = Panel(category:)
        options.bucketCount = Panel(bucketCount:)
        options.bucketSize = Panel(bucketSize:)
        options.combine = Panel(combines:)
        options.includeVars = Panel(keepsVariables:)
        options.keepTime = Panel(keepsTime:)
        options.tags = Panel(tags:)
        options.limit = Panel(maximum:)
        options.onlyFromThisDashboard = Panel(isOfThisDashboard:)
        options.onlyInTimeRange = Panel(isWithinTime:)
        """, isComplete: true)
}
