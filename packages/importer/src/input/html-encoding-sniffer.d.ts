declare module 'html-encoding-sniffer' {
  /** The name of the encoding that the HTML standard's sniffing gives for the first 1024 bytes. */
  export default function sniffHtmlEncoding(bytes: Uint8Array, options?: { transportLayerEncodingLabel?: string | undefined; defaultEncoding?: string }): string;
}
