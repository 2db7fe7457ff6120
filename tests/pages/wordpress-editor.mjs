/** What a journalist does in the block editor of a WordPress, in a page of a browser. */
export class WordPressEditor {
  constructor(page, origin) {
    this.page = page;
    this.origin = origin;
  }

  /** Logs in, and opens the editor with an empty post. */
  async open(user) {
    const { page, origin } = this;
    await page.goto(`${origin}/wp-login.php`);
    await page.evaluate((name) => {
      document.querySelector('#user_login').value = name;
      document.querySelector('#user_pass').value = 'secret';
      setTimeout(() => document.querySelector('#loginform').submit());
    }, user);
    await page.waitFor(() => location.pathname.startsWith('/wp-admin/'), { timeout: 20_000 });
    await page.goto(`${origin}/wp-admin/post-new.php`);
    await page.waitFor(
      () =>
        window.wp?.data?.select('core/editor')?.getCurrentPostId() &&
        window.wp.blocks.getBlockType('core/html') !== undefined,
      { timeout: 30_000 },
    );
  }

  /** Pastes a text into an empty paragraph; resolves with the content of the post. */
  async paste(text) {
    await this.page.evaluate(() => {
      const { blocks, data } = window.wp;
      const paragraph = blocks.createBlock('core/paragraph');
      data.dispatch('core/block-editor').resetBlocks([paragraph]);
      data.dispatch('core/block-editor').selectBlock(paragraph.clientId);
      window.pasteInto = `[data-block="${paragraph.clientId}"]`;
    });
    await this.page.waitFor(() => document.activeElement?.closest(window.pasteInto) !== null);
    await this.page.evaluate((plain) => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', plain);
      const options = { clipboardData, bubbles: true, cancelable: true };
      document.activeElement.dispatchEvent(new ClipboardEvent('paste', options));
    }, text);
    const content = () => window.wp.data.select('core/editor').getEditedPostContent();
    await this.page.waitFor(() =>
      /http|clip/.test(window.wp.data.select('core/editor').getEditedPostContent()),
    );
    return this.page.evaluate(content);
  }

  /** Publishes a post with the rights of who is logged in; resolves with its address. */
  publish(content) {
    return this.page.evaluate(async (text) => {
      const data = { title: 'A post', status: 'publish', content: text };
      const { link } = await window.wp.apiFetch({ path: '/wp/v2/posts', method: 'POST', data });
      return link;
    }, content);
  }
}
