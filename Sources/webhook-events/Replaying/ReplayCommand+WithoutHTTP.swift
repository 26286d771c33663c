#if CLI && !HTTP
import ArgumentParser

/// The command `replay` without the trait `HTTP`: it only decodes recordings.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay",
        abstract: "Decodes recorded deliveries; sending them needs the trait 'HTTP'.")

    @OptionGroup var source: RecordingArguments

    @Argument(parsing: .allUnrecognized, help: .hidden)
    var arguments: [String] = []

    func validate() throws {
        guard source.catalog != nil, arguments.isEmpty else {
            throw ValidationError(withoutHTTP)
        }
    }

    func run() throws {
        let isKnown: Bool
        do {
            isKnown = try source.check(with: source.catalog ?? "")
        } catch {
            StandardError.print("error: \(error)")
            throw ExitCode(after: error)
        }
        if !isKnown { throw ExitCode.findings }
    }
}
#endif
