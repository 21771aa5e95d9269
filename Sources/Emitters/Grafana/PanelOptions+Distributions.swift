import Serialization
import StackDSL

func barChartOptions(_ chart: Panel.BarChart, _ context: DashboardContext) -> Node.Map {
    var options: Node.Map = [
        "barRadius": 0, "barWidth": 0.97, "fullHighlight": false, "groupWidth": 0.7,
        "legend": legendNode(chart.legend), "orientation": .string(chart.orientation.rawValue),
        "showValue": .string(chart.values.rawValue), "stacking": .string(chart.stacking.rawValue),
        "tooltip": tooltipNode(chart.tooltip, context), "xTickLabelMaxLength": 0, "xTickLabelRotation": 0,
        "xTickLabelSpacing": 0,
    ]
    options.set("xField", chart.category?.text)
    return options
}

func histogramOptions(_ histogram: Panel.Histogram, _ context: DashboardContext) -> Node.Map {
    var options: Node.Map = [
        "bucketCount": Node(histogram.bucketCount), "bucketOffset": 0, "combine": .bool(histogram.combines),
        "legend": legendNode(histogram.legend), "tooltip": tooltipNode(histogram.tooltip, context),
    ]
    options.set("bucketSize", histogram.bucketSize)
    return options
}

func trendOptions(_ trend: Panel.Trend, _ context: DashboardContext) -> Node.Map {
    var options: Node.Map = ["legend": legendNode(trend.legend), "tooltip": tooltipNode(trend.tooltip, context)]
    options.set("xField", trend.x?.text)
    return options
}

func dashboardListOptions(_ list: Panel.DashboardList) -> Node.Map {
    [
        "includeVars": .bool(list.keepsVariables), "keepTime": .bool(list.keepsTime), "maxItems": Node(list.maximum),
        "query": "", "showFolderNames": true, "showHeadings": .bool(list.tags.isEmpty),
        "showRecentlyViewed": .bool(list.tags.isEmpty), "showSearch": .bool(!list.tags.isEmpty),
        "showStarred": .bool(list.tags.isEmpty), "tags": Node(list.tags.map(\.text)),
    ]
}

func annotationListOptions(_ list: Panel.AnnotationList) -> Node.Map {
    [
        "limit": Node(list.maximum), "navigateAfter": "10m", "navigateBefore": "10m", "navigateToPanel": true,
        "onlyFromThisDashboard": .bool(list.isOfThisDashboard), "onlyInTimeRange": .bool(list.isWithinTime),
        "showTags": true, "showTime": true, "showUser": true, "tags": Node(list.tags.map(\.text)),
    ]
}
