/**
 * Security headers: what every answer says to the browser. The page may load and ask only what comes from here, runs no script that
 * is not a file of it, and is shown in no other page.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  "font-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
]

const refusedFeatures = ["camera", "display-capture", "geolocation", "microphone", "payment", "usb"]

export const securityHeaders: Readonly<Record<string, string>> = {
  "content-security-policy": policy.join("; "),
  "x-content-type-options": "nosniff",
  "referrer-policy": "no-referrer",
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": refusedFeatures.map((feature) => `${feature}=()`).join(", "),
}
