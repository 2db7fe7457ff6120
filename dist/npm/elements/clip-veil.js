import"../chunks/common-DQEi8ld9.js";import"lit";import"../chunks/clip-player-BTH6K2KK.js";export{C as ClipVeil}from"../chunks/clip-veil-C0Is2H-K.js";
