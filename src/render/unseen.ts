/**
 * Draws where nobody sees it and waits for the card without holding the page: whatever a driver does at a first use is
 * done before the picture is shown, which the page has to wait for.
 */
export async function unseen(
  gl: WebGL2RenderingContext,
  pause: () => Promise<void>,
  draw: () => void,
): Promise<void> {
  const target = gl.createFramebuffer();
  const colour = gl.createRenderbuffer();
  gl.bindRenderbuffer(gl.RENDERBUFFER, colour);
  gl.renderbufferStorage(gl.RENDERBUFFER, gl.RGBA8, 1, 1);
  gl.bindFramebuffer(gl.FRAMEBUFFER, target);
  gl.framebufferRenderbuffer(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.RENDERBUFFER, colour);
  gl.disable(gl.SCISSOR_TEST);
  gl.viewport(0, 0, 1, 1);
  draw();
  gl.bindFramebuffer(gl.FRAMEBUFFER, null);
  gl.deleteFramebuffer(target);
  gl.deleteRenderbuffer(colour);
  const done = gl.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  gl.flush();
  // A lost context has no sync, and ends every wait.
  while (done && !gl.isContextLost() && gl.clientWaitSync(done, 0, 0) === gl.TIMEOUT_EXPIRED) await pause();
  gl.deleteSync(done);
}
