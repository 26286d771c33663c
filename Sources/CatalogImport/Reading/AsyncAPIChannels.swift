import StrictJSON

/// Finds the messages of an AsyncAPI document of any version.
struct AsyncAPIChannels {
    let reader: DocumentReader

    struct Message {
        var value: Located
        var channel: String
        var key: String?
        var operation: Located?
        /// Whether it is the only message of the channel.
        var isOnly = true
    }

    /// AsyncAPI 1: `topics`, or lists of `events`, or of a `stream`.
    var first: [Message] {
        let topics = exchanged(reader.root["topics"]?.members ?? []) { $0 }
        let lists = ["events", "stream"].compactMap { reader.root[$0] }.map { reader.resolved($0) }
        let listed = lists.flatMap { owner in
            let lists = ["receive", "read", "send", "write"].compactMap { owner[$0] }
            return lists.prefix(1).flatMap { alternatives($0, in: $0.elements) }
        }
        let found = topics + listed
        return found.isEmpty ? components : found
    }

    /// AsyncAPI 2: `channels` with `subscribe` and `publish`.
    var second: [Message] {
        let found = exchanged(reader.root["channels"]?.members ?? []) { $0["message"] }
        return found.isEmpty ? components : found
    }

    /// AsyncAPI 3: `operations` that determine the direction of the messages of `channels`.
    var third: [Message] {
        let operations = (reader.root["operations"]?.members ?? []).map {
            reader.resolved($0.value)
        }
        let sending = operations.filter { $0.text("action") == "send" }
        let chosen = sending.isEmpty ? operations : sending
        for operation in operations where !sending.isEmpty && operation.text("action") != "send" {
            let name = operation.location.pointer.tokens.last ?? ""
            reader.remarks.add(.otherDirection(name), at: operation.location)
        }
        let found = chosen.flatMap { messages(of: $0) }
        if !found.isEmpty { return found }
        let channels = (reader.root["channels"]?.members ?? []).flatMap { channel in
            messages(in: reader.resolved(channel.value), named: channel.key, operation: nil)
        }
        return channels.isEmpty ? components : channels
    }

    private func messages(of operation: Located) -> [Message] {
        let reference = operation["channel"]
        let channel = reader.resolved(reference)
        let name = channel?.location.pointer.tokens.last ?? ""
        let listed = operation["messages"]?.elements ?? []
        guard listed.isEmpty else {
            return listed.map { message in
                Message(
                    value: message, channel: name,
                    key: message.text("$ref").flatMap {
                        $0.split(separator: "/").last.map(String.init)
                    }, operation: operation, isOnly: listed.count == 1)
            }
        }
        return channel.map { messages(in: $0, named: name, operation: operation) } ?? []
    }

    private func messages(
        in channel: Located, named name: String, operation: Located?
    ) -> [Message] {
        let members = channel["messages"]?.members ?? []
        return members.map { key, message in
            Message(
                value: message, channel: name, key: key, operation: operation,
                isOnly: members.count == 1)
        }
    }

    /// The messages to subscribers or, if there are none, the published ones.
    private func exchanged(
        _ channels: [(key: String, value: Located)], message: (Located) -> Located?
    ) -> [Message] {
        let channels = channels.map { ($0.key, reader.resolved($0.value)) }
        let direction = channels.contains { $0.1["subscribe"] != nil } ? "subscribe" : "publish"
        return channels.flatMap { name, channel -> [Message] in
            guard let operation = channel[direction] else {
                if channel["publish"] != nil {
                    reader.remarks.add(.otherDirection(name), at: channel.location)
                }
                return []
            }
            guard let message = message(operation) else { return [] }
            let target = reader.resolved(message)
            let messages = target["oneOf"]?.elements ?? [message]
            return messages.map {
                Message(
                    value: $0, channel: name, operation: operation, isOnly: messages.count == 1)
            }
        }
    }

    private func alternatives(_ owner: Located, in elements: [Located]) -> [Message] {
        elements.map { Message(value: $0, channel: "", operation: nil, isOnly: false) }
    }

    /// The messages of `components`, for a document without channels.
    private var components: [Message] {
        (reader.root["components"]?["messages"]?.members ?? []).map { key, message in
            Message(value: message, channel: key, key: key)
        }
    }
}
