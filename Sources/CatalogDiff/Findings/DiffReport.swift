/// The differences between two catalogs.
package struct DiffReport: Sendable {
    /// The findings, in the order of their locations.
    package let findings: [Finding]

    /// The part of the version number that the changes raise.
    package var step: VersionStep { findings.map(\.step).max() ?? .none }

    /// The report without the findings that have some fingerprints.
    package func without(_ fingerprints: Set<String>) -> DiffReport {
        DiffReport(findings: findings.filter { !fingerprints.contains($0.fingerprint) })
    }

    /// How many findings break the code of a view.
    package func breaks(_ view: View) -> Int {
        findings.filter { $0.verdict(view).level == .breaks }.count
    }
}
