import"../chunks/common-CTN8z-kS.js";import"lit";import"../chunks/clip-player-BkyYEdi1.js";import"../chunks/clip-controls-DUiIz0TM.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BpSYAQAd.js";
