extension DiffReport {
    /// The last line: `suggests: major (2 breaks for receivers, 1 in source)`.
    package func summary(_ views: [View]) -> String {
        let parts = views.compactMap { view -> String? in
            let count = breaks(view)
            guard count > 0 else { return nil }
            return switch view {
            case .receive: "\(count) \(count == 1 ? "break" : "breaks") for receivers"
            case .replay: "\(count) for recorded messages"
            case .source: "\(count) in source"
            }
        }
        let published =
            step < .major && findings.contains { $0.verdict(.source).level == .soft }
            ? "; a published module of the generated code may break clients"
            : ""
        let reasons = parts.isEmpty ? "" : " (\(parts.joined(separator: ", ")))"
        return "suggests: \(step.rawValue)\(reasons)\(published)"
    }
}
