import StrictJSON

/// Collects what a stage finds wrong in one file.
package struct DiagnosticSink {
    package let file: SourceFile
    package private(set) var diagnostics: [Diagnostic] = []

    package init(file: SourceFile) {
        self.file = file
    }

    package mutating func report(
        _ problem: CatalogProblem, at offset: Int, related: Int? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                problem, at: file.location(at: offset),
                related: related.map { file.location(at: $0) }))
    }
}
