#if CLI
import CatalogDiff
import Foundation
import WebhookEvents

/// Writes the bodies that show breaks: `FINGERPRINT-VIEW.json`, one for each finding and view.
struct WitnessFolder {
    let path: String

    func write(_ report: DiffReport, _ views: [View]) throws {
        do {
            let folder = URL(fileURLWithPath: path, isDirectory: true)
            try FileManager.default.createDirectory(
                at: folder, withIntermediateDirectories: true)
            for finding in report.findings {
                for witness in finding.witnesses where views.contains(witness.view) {
                    let name = "\(finding.fingerprint)-\(witness.view.rawValue).json"
                    try Data(witness.message.body).write(to: folder.appending(path: name))
                }
            }
        } catch {
            throw DocumentFileError.unwritable(path: path)
        }
    }
}
#endif
