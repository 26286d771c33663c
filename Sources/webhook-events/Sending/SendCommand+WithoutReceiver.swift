#if CLI && !Receiver
import ArgumentParser

/// The command `send` without the trait `Receiver`, and thus without signatures.
struct SendCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "send", abstract: "Needs the trait 'Receiver'.")

    @Argument(parsing: .captureForPassthrough, help: .hidden)
    var arguments: [String] = []

    func run() throws { throw ValidationError(withoutReceiver) }
}

let withoutReceiver =
    "built without the trait 'Receiver', pass '--traits CLI,Receiver' to swift"
#endif
