"""Signing and errors for the generated Tencent Cloud clients."""
