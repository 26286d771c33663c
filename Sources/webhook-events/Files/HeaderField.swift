#if CLI
import ArgumentParser

/// A header field in an option, such as `X-Event: order.paid`.
struct HeaderField: ExpressibleByArgument {
    let name: String
    let value: String

    init?(argument: String) {
        guard let colon = argument.firstIndex(of: ":"), colon > argument.startIndex else {
            return nil
        }
        name = String(argument[..<colon])
        value = String(argument[colon...].dropFirst().trimmingPrefix { $0 == " " })
    }
}
#endif
