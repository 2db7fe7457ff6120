import"../chunks/common-DQEi8ld9.js";import"lit";export{f as ClipPlayButton}from"../chunks/clip-controls-Dtj4n-jO.js";import"../chunks/clip-player-BTH6K2KK.js";
