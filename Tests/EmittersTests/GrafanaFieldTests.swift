import Emitters
import Serialization
import StackDSL
import Testing

/// Overrides, transformations and rarely used settings.
@Suite struct GrafanaFieldTests {
    private func emitted(_ panel: Panel) -> Node? {
        let stack = Stack("hms", dashboards: [Dashboard("d", uid: "d", rows: [Row("", panels: [panel])])])
        let text = grafanaFiles(stack.resolvedForGrafana()).last?.contents ?? ""
        return JSON.read(Array(text.utf8)).root?.node.at("panels.0")
    }

    private func check(
        _ property: FieldProperty, _ id: String, _ value: String,
        at location: SourceLocation = #_sourceLocation
    ) {
        let panel = emitted(.table("t", queries: [], overrides: [.named("a", property)]))
        let found = panel?.at("fieldConfig.overrides.0.properties")?.line
        #expect(found == #"[{"id": "\#(id)", "value": \#(value)}]"#, sourceLocation: location)
    }

    @Test func propertiesOfOverrides() {
        check(.unit(.bytes), "unit", #""bytes""#)
        check(.unit(.suffix(" x")), "unit", #""suffix: x""#)
        check(.color(.red), "color", #"{"fixedColor": "red", "mode": "fixed"}"#)
        check(.colors(.scale(.blues)), "color", #"{"mode": "continuous-blues"}"#)
        check(.displayName("A"), "displayName", #""A""#)
        check(.decimals(2), "decimals", "2")
        check(.min(0.5), "min", "0.5")
        check(.max(1), "max", "1")
        check(.fill(30), "custom.fillOpacity", "30")
        check(.lineWidth(2), "custom.lineWidth", "2")
        check(.dashed([4, 2]), "custom.lineStyle", #"{"dash": [4, 2], "fill": "dash"}"#)
        check(.style(.bars), "custom.drawStyle", #""bars""#)
        check(.axis(.right), "custom.axisPlacement", #""right""#)
        check(.stacking(.none), "custom.stacking", #"{"group": "A", "mode": "none"}"#)
        check(.negative, "custom.transform", #""negative-Y""#)
        check(.fillBelow(to: "b"), "custom.fillBelowTo", #""b""#)
        check(.hiddenFromLegend, "custom.hideFrom", #"{"legend": true, "tooltip": false, "viz": false}"#)
        check(.width(80), "custom.width", "80")
        check(.alignment(.right), "custom.align", #""right""#)
        check(.hiddenColumn, "custom.hidden", "true")
        check(.cell(.coloredText), "custom.cellOptions", #"{"type": "color-text"}"#)
        check(.cell(.gauge), "custom.cellOptions", #"{"mode": "gradient", "type": "gauge"}"#)
        check(
            .links([Link("l", url: "/d/a", opensNewTab: false)]), "links",
            #"[{"targetBlank": false, "title": "l", "url": "/d/a"}]"#)
    }

    private func check(
        _ override: FieldOverride, _ matcher: String, at location: SourceLocation = #_sourceLocation
    ) {
        let found = emitted(.table("t", queries: [], overrides: [override]))?
            .at("fieldConfig.overrides.0.matcher")?.line
        #expect(found == matcher, sourceLocation: location)
    }

    @Test func matchersOfOverrides() {
        check(.named("a", .width(1)), #"{"id": "byName", "options": "a"}"#)
        check(.matching("/^5/", .width(1)), #"{"id": "byRegexp", "options": "/^5/"}"#)
        check(.query("B", .width(1)), #"{"id": "byFrameRefID", "options": "B"}"#)
        check(.type(.time, .width(1)), #"{"id": "byType", "options": "time"}"#)
    }

    private func check(
        _ transformation: Transformation, _ id: String, _ options: String,
        at location: SourceLocation = #_sourceLocation
    ) {
        let panel = emitted(
            .table("t", queries: [], settings: PanelSettings(transformations: [transformation])))
        let found = panel?.at("transformations")?.line
        #expect(found == #"[{"id": "\#(id)", "options": \#(options)}]"#, sourceLocation: location)
    }

    @Test func transformations() {
        check(.merge, "merge", "{}")
        check(.join(), "joinByField", #"{"byField": "Time", "mode": "outer"}"#)
        check(
            .organize(["a", .init("b", as: "B")], hiding: ["Time"]), "organize",
            #"{"excludeByName": {"Time": true}, "includeByName": {}, "indexByName": {"a": 0, "b": 1}, "#
                + #""renameByName": {"b": "B"}}"#)
        check(
            .rename(matching: "(.*)", to: "$1"), "renameByRegex",
            #"{"regex": "(.*)", "renamePattern": "$1"}"#)
        check(.keep(matching: "a.*"), "filterFieldsByName", #"{"include": {"pattern": "a.*"}}"#)
        check(
            .sort(by: "a", descending: true), "sortBy",
            #"{"fields": {}, "sort": [{"desc": true, "field": "a"}]}"#)
        check(.labelsToFields, "labelsToFields", #"{"mode": "columns"}"#)
        check(.reduce([.max]), "reduce", #"{"mode": "seriesToRows", "reducers": ["max"]}"#)
        check(.limit(3), "limit", #"{"limitField": 3}"#)
    }

    private func check(
        _ settings: PanelSettings, _ expected: [String: String],
        at location: SourceLocation = #_sourceLocation
    ) {
        let panel = emitted(.stat("s", queries: [], settings: settings))
        for (path, json) in expected {
            #expect(panel?.at(path)?.line ?? "nothing" == json, "at \(path)", sourceLocation: location)
        }
    }

    @Test func settings() {
        check(
            PanelSettings(),
            ["transparent": "nothing", "interval": "nothing", "repeat": "nothing", "maxPerRow": "nothing"])
        check(
            PanelSettings(noValue: "-", isTransparent: true, minimumStep: .seconds(90), maximumPoints: 50),
            [
                "fieldConfig.defaults.noValue": #""-""#, "transparent": "true", "interval": #""90s""#,
                "maxDataPoints": "50",
            ])
        check(
            PanelSettings(timeFrom: .hours(36), timeShift: .weeks(1)),
            ["timeFrom": #""36h""#, "timeShift": #""7d""#])
        let job = Variable.labelValues("job", .job)
        check(
            PanelSettings(repetition: .across(job)),
            ["repeat": #""job""#, "repeatDirection": #""h""#, "maxPerRow": "4"])
        check(
            PanelSettings(repetition: .down(job)), ["repeatDirection": #""v""#, "maxPerRow": "nothing"])
    }
}
