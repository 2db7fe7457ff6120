export{h as ClipSettingsButton}from"../chunks/clip-controls-D3WE5qHN.js";import"lit";import"lit/decorators.js";import"../chunks/words-5apH8NZx.js";import"../chunks/clip-player-_qmugDQQ.js";
