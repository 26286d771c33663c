#if CLI && !Receiver
import ArgumentParser

/// The command `drill` without the trait `Receiver`.
struct DrillCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "drill", abstract: "Needs the trait 'Receiver'.")

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []

    func run() throws { throw ValidationError(withoutReceiver) }
}
#endif
