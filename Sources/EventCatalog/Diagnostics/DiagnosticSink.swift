import StrictJSON

/// Collects the diagnostics of a stage for the files of one catalog.
package struct DiagnosticSink {
    package var sources: SourceMap
    package private(set) var diagnostics: [Diagnostic] = []

    package init(sources: SourceMap) {
        self.sources = sources
    }

    package mutating func report(
        _ problem: CatalogProblem, at offset: Int, related: Int? = nil
    ) {
        diagnostics.append(
            Diagnostic(
                problem, at: sources.location(at: offset),
                related: related.map { sources.location(at: $0) }))
    }
}
