package import Analysis
package import Diagnostics
import StackDSL

/// Runs every check over a stack and applies its allowances.
package func runChecks(on stack: ResolvedStack) -> [Diagnostic] {
    var diagnostics: [Diagnostic] = []
    var used: Set<Allowance> = []
    for check in allChecks {
        for finding in check.findings(in: stack) {
            let allowing = finding.allowances.filter { $0.check == check.about.id }
            if allowing.isEmpty {
                diagnostics.append(finding.diagnostic(check.about))
            } else {
                used.formUnion(allowing)
            }
        }
    }
    for allowance in stack.allowances where !used.contains(allowance) {
        diagnostics.append(UnusedAllowance.finding(allowance).diagnostic(UnusedAllowance.about))
    }
    return diagnostics
}

/// Every check, in the order of its id's declaration.
package let allChecks: [any Check.Type] = [
    PromQLSyntax.self,
    PromQLType.self,
    LogQLSyntax.self,
    TemplateSyntax.self,
    UnsupportedByVersion.self,
    UndeclaredMetric.self,
    UndeclaredLabel.self,
    UndeclaredLabelValue.self,
    RateOfGauge.self,
    RawCounter.self,
    GaugeNamedTotal.self,
    UnreachableThreshold.self,
    ThresholdUnitMismatch.self,
    QuantileOutOfRange.self,
    InvalidArgument.self,
    RangeTooShort.self,
    HoldBelowEvaluationInterval.self,
    AlertWithoutCondition.self,
    MissingTemplateLabel.self,
    MissingLegendLabel.self,
    DashboardVariableInRule.self,
    UndeclaredVariable.self,
    UndrawnThreshold.self,
    UnknownDashboard.self,
    UnsupportedByGrafana.self,
    InvalidObjective.self,
    UnroutedAlert.self,
    DuplicateRule.self,
    DuplicateKey.self,
    InvalidName.self,
    InvalidIdentifier.self,
    BucketOrder.self,
    SecretAsText.self,
    UnexpandableSecret.self,
    InvalidTarget.self,
    InvalidTiming.self,
    InvalidPattern.self,
    InvalidClient.self,
    InvalidNumber.self,
    InvalidRaw.self,
    InvalidPipeline.self,
    UndeclaredDataSource.self,
    UnmountedFile.self,
    InvalidContainer.self,
    PanelOverflow.self,
    InvalidLogSource.self,
    IdAsLabel.self,
    MissingLoki.self,
    UnusedAllowance.self,
]
