import"../chunks/common-Dehr3U0s.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-DbQKMsrw.js";import"../chunks/clip-player-BxgDIY-Y.js";
