#if CLI
import CatalogDiff
import StrictJSON

/// Findings that a team has accepted: a JSON file `{"FINGERPRINT": "REASON"}`.
struct AcceptedFindings {
    private let reasons: JSONObject

    init(path: String) throws {
        guard let object = try DocumentFile.value(at: path).object,
            object.allSatisfy({ $0.value.string?.isEmpty == false })
        else { throw DocumentFileError.notAccepted(path: path) }
        reasons = object
    }

    /// The report without the accepted findings, and the fingerprints that no finding has.
    func apply(to report: DiffReport) -> (report: DiffReport, unused: [String]) {
        let known = Set(report.findings.map(\.fingerprint))
        let accepted = Set(reasons.map(\.key))
        return (
            report.without(accepted), reasons.map(\.key).filter { !known.contains($0) }
        )
    }
}
#endif
