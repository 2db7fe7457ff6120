// What a page of the test of server-rendered elements loads: elements of the library, and one of its own.
import 'inline-clip';
import { parseClip } from 'inline-clip/codes';
import 'inline-clip/elements/clip-copy-field';
import { html, LitElement } from 'lit';

/** An element that draws a clip into its shadow root; its attribute `document` is the clip document. */
class NewsArticle extends LitElement {
  static properties = { document: { type: Object } };

  render() {
    const clip = parseClip(this.document, 'https://news.example/');
    return html`<h1>${clip.title}</h1><clip-player ratio="4/3" .clip=${clip}></clip-player>`;
  }
}

customElements.define('news-article', NewsArticle);
