#if CLI && !Receiver
import ArgumentParser

/// The command `replay` without the trait `Receiver`, and thus without signatures.
struct ReplayCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "replay", abstract: "Needs the trait 'Receiver'.")

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []

    func run() throws { throw ValidationError(withoutReceiver) }
}
#endif
