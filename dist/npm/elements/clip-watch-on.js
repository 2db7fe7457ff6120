import"../chunks/common-DQZJCfyC.js";import"lit";import"../chunks/clip-player-L--EN3IS.js";import"../chunks/clip-controls-C-g3KQh5.js";export{c as ClipWatchOn}from"../chunks/seek-parts-BR3uGJEw.js";
