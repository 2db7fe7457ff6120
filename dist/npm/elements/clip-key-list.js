import"../chunks/common-DQEi8ld9.js";import"lit";import"../chunks/clip-player-BTH6K2KK.js";export{C as ClipKeyList}from"../chunks/clip-key-help-zSfxPiP9.js";
