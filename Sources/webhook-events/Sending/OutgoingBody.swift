#if HTTP
import EventCodeGeneration
import SchemaValidation
import StrictJSON
import WebhookSending

/// A body to be sent as an event of a type, with the changes made to it.
struct OutgoingBody {
    /// The body before the changes; `nil` for bytes that are not JSON.
    let original: EventBody?
    let type: String
    var assignments: [ValueAssignment] = []
    /// The body after the changes; `nil` for bytes that are not JSON.
    let json: JSONValue?

    fileprivate var body: EventBody? {
        json.map { EventBody(type: type, version: original?.version, json: $0) }
    }
}

extension CatalogDeliveries {
    /// Checks that bodies match the catalog: that it describes the changed paths, and that the
    /// schemas are satisfied. Prints the findings to standard error.
    ///
    /// - Throws: If a body does not match, unless sending is forced.
    func check(_ bodies: [OutgoingBody], isForced: Bool) throws(SendError) {
        var findings: [String] = []
        for body in bodies {
            if body.json == nil { findings.append("\(body.type): not JSON") }
            guard let original = body.original, !body.assignments.isEmpty else { continue }
            let paths = body.assignments.map(\.path.tokens)
            for unknown in samples.unknownPaths(among: paths, in: original) {
                let path = unknown.path.joined(separator: ".")
                let note = unknown.nearest.map { ", did you mean '\($0)'?" } ?? ""
                findings.append("\(body.type): the catalog does not describe '\(path)'\(note)")
            }
        }
        let known = bodies.compactMap(\.body)
        var warnings: [String] = []
        for (body, report) in zip(known, samples.reports(of: known)) {
            findings += report.errors.map { "\(body.type): \($0)" }
            warnings += report.unchecked.map(\.description)
        }
        printOnce(warnings, as: "warning")
        printOnce(findings, as: isForced ? "warning" : "error")
        if !findings.isEmpty, !isForced { throw .breaksSchema }
    }

    private func printOnce(_ lines: [String], as severity: String) {
        for line in lines.uniqued() {
            StandardError.print("\(severity): \(line)")
        }
    }
}
#endif
