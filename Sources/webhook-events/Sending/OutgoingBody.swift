#if CLI && Receiver
import EventCodeGeneration
import SchemaValidation
import StrictJSON
import WebhookSending

/// A body that is to be sent as an event of a type, and what was set in it.
struct OutgoingBody {
    let type: String
    /// `nil` for bytes that are not JSON.
    let json: JSONValue?
    var assignments: [ValueAssignment] = []
    /// What the body was before.
    var original: JSONValue?
}

extension CatalogDeliveries {
    /// Checks that bodies are what the catalog says: paths that were set are described, and all
    /// keywords of the schemas are satisfied. Says what is not, on standard error.
    ///
    /// - Throws: When a body is not, unless what is found is to be sent all the same.
    func check(_ bodies: [OutgoingBody], isForced: Bool) throws(SendProblem) {
        var findings: [String] = []
        for body in bodies where body.json == nil { findings.append("\(body.type): not JSON") }
        for body in bodies {
            guard let original = body.original, !body.assignments.isEmpty else { continue }
            let paths = body.assignments.map(\.path)
            for unknown in samples.unknownPaths(among: paths, in: original, of: body.type) {
                let path = unknown.path.joined(separator: ".")
                let note = unknown.nearest.map { ", did you mean '\($0)'?" } ?? ""
                findings.append("\(body.type): the catalog has nothing at '\(path)'\(note)")
            }
        }
        let known = bodies.compactMap { body in body.json.map { (type: body.type, body: $0) } }
        for (body, report) in zip(known, samples.reports(of: known)) {
            findings += report.errors.map { "\(body.type): \($0)" }
            for keyword in report.unchecked { StandardError.print("warning: \(keyword)") }
        }
        var printed: Set<String> = []
        for finding in findings where printed.insert(finding).inserted {
            StandardError.print("\(isForced ? "warning" : "error"): \(finding)")
        }
        if !printed.isEmpty, !isForced { throw .breaksSchema }
    }
}
#endif
