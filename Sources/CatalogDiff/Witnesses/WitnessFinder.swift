import CatalogDecoding
import EventCatalog
import EventCodeGeneration
import StrictJSON
import WebhookEvents

/// Confirms what changes break: probes -> witnesses, by decoding each probe's message with the other catalog.
struct WitnessFinder {
    let old: ComparedCatalog
    let new: ComparedCatalog
    /// The pairs of types that sites begin at.
    let pairs: [TypeComparison.Visit]
    /// Whether messages of both catalogs have the same envelope.
    let hasSameEnvelope: Bool

    /// The witness of a probe; `nil` if its message is the same known event of the other catalog.
    ///
    /// If the other catalog does not read the envelope, or the event was renamed, the payload is decoded in
    /// the envelope of the other catalog: only what the payload itself breaks counts.
    ///
    /// - Parameter events: Events whose messages may have the attribute that a probe is for.
    func witness(of probe: Probe, _ events: [EventPair]) -> Witness? {
        let (origin, steps) = path(to: probe.site)
        guard case .event(let event) = origin else {
            guard case .attribute(let name, _) = origin else { return nil }
            return events.lazy.compactMap { witness(of: probe, name, steps, $0) }.first
        }
        let ends = ends(of: event, probe.view)
        guard let payload = payload(of: ends, steps, probe) else { return nil }
        let isRead = isEnvelopeRead(ends, event)
        let isMoved = steps.contains { if case .inner = $0 { true } else { false } }
        if !isRead, isMoved { return nil }
        return witness(payload, ends, probe.view, isInEnvelopeOfReader: !isRead)
    }

    /// Whether the reader finds the type and the payload in messages of the writer. If both envelopes of a
    /// small payload are read as another event, it is the payload.
    private func isEnvelopeRead(_ ends: Ends, _ event: EventPair) -> Bool {
        if hasSameEnvelope { return key(event.old, in: old) == key(event.new, in: new) }
        let view: View = ends.isOldWritten ? .replay : .receive
        let probe = Probe(view: view, site: Site(.event(event)), leaf: .smallest, effect: "")
        let step = AlignedPayloads(old, new, event)?.step
        guard let payload = payload(of: ends, step.map { [$0] } ?? [], probe),
            witness(payload, ends, view, isInEnvelopeOfReader: false) != nil
        else { return true }
        return step == nil && witness(payload, ends, view, isInEnvelopeOfReader: true) != nil
            && key(event.old, in: old) == key(event.new, in: new)
    }

    /// The witness of an attribute's probe: the smallest message of an event, with a value of the attribute.
    private func witness(
        of probe: Probe, _ name: String, _ steps: [ValueStep], _ event: EventPair
    ) -> Witness? {
        let ends = ends(of: event, probe.view)
        let smallest = Probe(
            view: probe.view, site: Site(.event(event)), leaf: .smallest, effect: "")
        let step = AlignedPayloads(old, new, event)?.step
        guard let written = ends.writer.attributes.last(where: { $0.wireName == name }),
            let read = ends.reader.attributes.last(where: { $0.wireName == name }),
            let payload = payload(of: ends, step.map { [$0] } ?? [], smallest),
            let value = maker(ends).value(
                of: written.type, readAs: read.type, steps[...], probe.leaf)
        else { return nil }
        let isRead = witness(payload, ends, probe.view, isInEnvelopeOfReader: false) == nil
        // Otherwise, it is the payload that is malformed.
        guard
            isRead || witness(payload, ends, probe.view, isInEnvelopeOfReader: true) == nil
        else { return nil }
        return witness(
            payload, ends, probe.view, [name: value], isInEnvelopeOfReader: !isRead)
    }

    /// The witness of a change of the envelope: the smallest message of an event.
    func witness(ofEnvelope probe: Probe, _ events: [EventPair]) -> Witness? {
        var other: Witness?
        for event in events {
            let ends = ends(of: event, probe.view)
            let step = AlignedPayloads(old, new, event)?.step
            guard let payload = payload(of: ends, step.map { [$0] } ?? [], probe),
                let found = witness(payload, ends, probe.view, isInEnvelopeOfReader: false)
            else { continue }
            // Otherwise, it is the payload that is malformed.
            if step != nil
                || witness(payload, ends, probe.view, isInEnvelopeOfReader: true) == nil
            {
                return found
            }
            other = other ?? found
        }
        return other
    }

    // MARK: - Messages

    /// Whose message is decoded by whom.
    private struct Ends {
        let writer: ComparedCatalog
        let reader: ComparedCatalog
        /// The position of the event in the catalog of each.
        let written: Int
        let read: Int
        let isOldWritten: Bool
    }

    private func ends(of event: EventPair, _ view: View) -> Ends {
        view == .replay
            ? Ends(
                writer: old, reader: new, written: event.old, read: event.new, isOldWritten: true)
            : Ends(
                writer: new, reader: old, written: event.new, read: event.old, isOldWritten: false)
    }

    private func payload(of ends: Ends, _ steps: [ValueStep], _ probe: Probe) -> JSONValue? {
        maker(ends).value(
            of: ends.writer.module.events[ends.written].payload,
            readAs: ends.reader.module.events[ends.read].payload, steps[...], probe.leaf)
    }

    private func maker(_ ends: Ends) -> WitnessMaker {
        WitnessMaker(
            values: JointValues(writer: ends.writer, reader: ends.reader),
            isOldWriter: ends.isOldWritten)
    }

    private func key(_ position: Int, in catalog: ComparedCatalog) -> EventKey {
        catalog.catalog.events[position].key
    }

    private func message(
        _ payload: JSONValue, _ position: Int, of catalog: ComparedCatalog,
        _ attributes: [String: JSONValue] = [:]
    ) -> WebhookMessage {
        let sample = catalog.probes.message(with: payload, of: position, attributes: attributes)
        return WebhookMessage(
            headers: sample.headers.map { ($0.name, $0.value) },
            body: sample.bytes(of: sample.body))
    }

    private func witness(
        _ payload: JSONValue, _ ends: Ends, _ view: View, _ attributes: [String: JSONValue] = [:],
        isInEnvelopeOfReader: Bool
    ) -> Witness? {
        let own = message(payload, ends.written, of: ends.writer, attributes)
        guard let written = known(own, ends.writer) else { return nil }
        let message =
            isInEnvelopeOfReader
            ? message(payload, ends.read, of: ends.reader, attributes) : own
        guard
            let result = failure(
                of: message, ends.reader, as: isInEnvelopeOfReader ? nil : written)
        else { return nil }
        return Witness(
            view: view, type: ends.writer.catalog.events[ends.written].type, message: message,
            result: result)
    }

    // MARK: - Results

    private func known(
        _ message: WebhookMessage, _ catalog: ComparedCatalog
    ) -> DescribedEvent.Known? {
        guard let events = try? catalog.decoder.events(in: message), events.count == 1,
            case .known(let event) = events[0]
        else { return nil }
        return event
    }

    /// Why the event of a message is not known to a reader, or not the same as for the writer.
    private func failure(
        of message: WebhookMessage, _ reader: ComparedCatalog, as written: DescribedEvent.Known?
    ) -> String? {
        do {
            let events = try reader.decoder.events(in: message)
            guard events.count == 1 else { return "\(events.count) events instead of 1" }
            switch events[0] {
            case .known(let event): return written.flatMap { Self.difference(of: $0, event) }
            case .unknown(let event):
                return "unknown" + (event.type.map { ": '\($0)'" } ?? ": it has no type")
            case .malformed(let event): return "malformed: \(event.error)"
            }
        } catch {
            return "refused: \(error)"
        }
    }

    private static func difference(
        of written: DescribedEvent.Known, _ read: DescribedEvent.Known
    ) -> String? {
        if written.typeName != read.typeName { return "another type: '\(read.typeName ?? "")'" }
        if written.id != read.id { return "another identifier: \(read.id ?? "none")" }
        if written.time != read.time { return "another time" }
        if written.source != read.source { return "another source: \(read.source ?? "none")" }
        return nil
    }

    /// The event or the attribute, and the steps from its payload or its value to a site.
    private func path(to site: Site) -> (origin: Site.Origin, steps: [ValueStep]) {
        var steps = [site.steps]
        var origin = site.origin
        while case .pair(let index) = origin {
            steps.append(pairs[index].site.steps)
            origin = pairs[index].site.origin
        }
        return (origin, steps.reversed().flatMap(\.self))
    }
}
