import"../chunks/common-Tj7jOYxd.js";import"lit";import"lit/decorators.js";export{h as ClipSettingsButton}from"../chunks/clip-controls-DE3m3FNR.js";import"../chunks/clip-player-BNKu-Vg2.js";
